// The words of a cost line, in the order in which they are offered.

import type { CostItem, CostSide, Payer, Tier } from '../../generated/desk'

export const sides: readonly CostSide[] = ['actual', 'budget']
export const tiers: readonly Tier[] = ['blk', 'lpk', 'departure']
export const payers: readonly Payer[] = ['partner', 'government', 'subsidy', 'centre', 'candidate', 'loan']
export const items: readonly CostItem[] = [
  'training', 'language', 'exam', 'health_check', 'passport', 'visa', 'documents', 'transport', 'ticket', 'boarding', 'insurance', 'uniform',
  'allowance', 'placement_fee', 'other',
]
