// Where everything about classes stands.

import { to } from '../routes.svelte'

export const toClasses = to('classes')
export const toExams = to('classes', ['exams'])
export const toBatch = (id: string) => to('classes', ['batch', id])
export const toFlow = (id: string) => to('classes', ['batch', id, 'flow'])
export const toLesson = (id: string) => to('classes', ['lesson', id])
export const toSitting = (id: string) => to('classes', ['sitting', id])
export const toMonth = (id: string, month?: string) => to('classes', ['class', id, 'month', ...(month ? [month] : [])])
export const toSittings = (id: string) => to('classes', ['class', id, 'exams'])
export const toDay = (id: string, day: string) => to('classes', ['class', id, 'day', day])
export const toPlan = (id: string) => to('classes', ['class', id, 'plan'])
export const toCards = (lesson: string) => to('classes', ['lesson', lesson, 'cards'])
export const toMarks = (id: string, term?: string) => to('classes', ['class', id, 'marks', ...(term ? [term] : [])])
export const toReport = (id: string, term: string, candidate: string) => to('classes', ['class', id, 'marks', term, candidate])
export const toPictures = (id: string) => to('classes', ['class', id, 'pictures'])
export const toRegisterIn = (id: string, month?: string) => to('classes', ['class', id, 'import', 'register', ...(month ? [month] : [])])
export const toScoresIn = (id: string) => to('classes', ['class', id, 'import', 'scores'])
