// Opens the face in the page that holds it.

import { mount } from 'svelte'

import App from './App.svelte'
import { dress, dressed } from './shared/frame.svelte'
import './styles/all.css'

dress(dressed())
const desk = document.getElementById('desk')
if (desk) mount(App, { target: desk })
