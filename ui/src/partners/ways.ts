// Addresses of what stands under the partners.

import { to } from '../routes.svelte'

export const toPartner = (id: string) => to('partners', ['partner', id])
export const toAgreements = () => to('partners', ['agreements'])
export const toAgreement = (id: string) => to('partners', ['agreement', id])
export const toEvents = () => to('partners', ['events'])
export const toEvent = (id: string) => to('partners', ['event', id])
