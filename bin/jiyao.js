#!/usr/bin/env node
import { main } from '../dist/command/main.js'
import { processTerminal } from '../dist/command/terminal.js'

process.exitCode = await main(process.argv.slice(2), processTerminal)
