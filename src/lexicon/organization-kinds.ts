/** What kind of organization a name is of; `company` also where nothing in the name tells. */
export const organizationKinds = [
  'bank',
  'insurer',
  'securities',
  'regulator',
  'government',
  'company',
  'university',
  'institute',
  'association',
  'media',
  'other',
] as const

export type OrganizationKind = (typeof organizationKinds)[number]

/** What must stand before an organization's suffix; dictionaries/organization-suffixes.txt explains each. */
export type OrganizationSuffixKind = 'office' | 'institution' | 'company' | 'industry' | 'unit'

/** Where in an organization's name a word stands that is no noun. */
export type OrganizationWordPlace = 'inside' | 'start'

export const organizationSuffixKinds: readonly OrganizationSuffixKind[] = [
  'office',
  'institution',
  'company',
  'industry',
  'unit',
]

export const organizationWordPlaces: readonly OrganizationWordPlace[] = ['inside', 'start']
