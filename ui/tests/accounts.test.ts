// What is wrong with a name and a password stands beside its field.

import { expect, it } from 'vitest'

import { accountProblems } from '../src/accounts'
import { Fault, Refused } from '../src/backend'

it('a short password, a taken name and an unknown name are each told beside their field', () => {
  expect(accountProblems(new Refused({ kind: 'password_too_short', least: 8 }))).toEqual({
    password: 'Kata sandi paling pendek 8 huruf. Tambah beberapa kata.',
  })
  expect(Object.keys(accountProblems(new Refused({ kind: 'username_taken', username: 'agus' })))).toEqual(['username'])
  expect(Object.keys(accountProblems(new Refused({ kind: 'not_found', what: 'staff' })))).toEqual(['username'])
  expect(Object.keys(accountProblems(new Refused({ kind: 'wrong_recovery_code' })))).toEqual(['code'])
})

it('empty fields are told all at once', () => {
  const problems = [
    { field: 'name', problem: 'empty' },
    { field: 'username', problem: 'empty' },
  ]
  expect(Object.keys(accountProblems(new Refused({ kind: 'fields', problems })))).toEqual(['name', 'username'])
})

it('what is about no field is left for the form as a whole', () => {
  expect(accountProblems(new Refused({ kind: 'disk_full' }))).toEqual({})
  expect(accountProblems(new Refused({ kind: 'not_found', what: 'batches' }))).toEqual({})
  expect(accountProblems(new Fault('x'))).toEqual({})
})
