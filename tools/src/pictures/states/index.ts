// What a test uses that looks at every state which the pictures show: the same walk, with eyes of its own.
export { Onlooker } from '../onlooker';
export { takeCoordinatorStates } from './coordinator-states';
export type { Walk } from './holder';
export { takeRare } from './rare-states';
export { takeSignStates } from './sign-states';
export { openSurroundings, type Surroundings } from './surroundings';
