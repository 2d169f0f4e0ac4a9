// Where the pages of money stand.

import { to } from '../../routes.svelte'

export const toCosts = (programme = '') => to('partners', programme ? ['costs', programme] : ['costs'])
