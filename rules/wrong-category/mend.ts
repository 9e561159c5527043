export { claimWays as mend } from '../claim-ways.js'
