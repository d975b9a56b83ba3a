// The bundle's entry: workflow functions and nothing else.
export { dossier } from './dossier/dossier.workflow';
