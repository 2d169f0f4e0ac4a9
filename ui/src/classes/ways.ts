// Where everything about classes stands.

import { to } from '../routes.svelte'

export const toClasses = to('classes')
export const toExams = to('classes', ['exams'])
export const toBatch = (id: string) => to('classes', ['batch', id])
export const toLesson = (id: string) => to('classes', ['lesson', id])
export const toSitting = (id: string) => to('classes', ['sitting', id])
export const toMonth = (id: string, month?: string) => to('classes', ['class', id, 'month', ...(month ? [month] : [])])
export const toSittings = (id: string) => to('classes', ['class', id, 'exams'])
export const toPictures = (id: string) => to('classes', ['class', id, 'pictures'])
