import fc from 'fast-check'

// Random everywhere but in continuous integration, where a run must tell about the change and not about its luck.
if (process.env.CI) fc.configureGlobal({ seed: 20_260_101 })
