import { Command } from 'commander';

const program = new Command('postern').description('Finds out what stops outgoing e-mail.');
await program.parseAsync();
