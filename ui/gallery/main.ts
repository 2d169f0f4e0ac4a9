// The gallery: every part of a screen in every state, for those who build the face. Not in the program.

import { mount } from 'svelte'

import '../src/styles/all.css'
import Gallery from './Gallery.svelte'

const desk = document.getElementById('desk')
if (desk) mount(Gallery, { target: desk })
