export const documentFromNlcst = () => { throw new Error('not built') }
