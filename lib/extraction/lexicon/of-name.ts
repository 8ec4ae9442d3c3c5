/** Names of states after "of". */

/** "of the Netherlands", "of Chad". */
export function ofName(owner: string): string {
  return /^(Netherlands|Philippines|United|Maldives|Bahamas|Gambia|Comoros|Solomon|Marshall|Democratic|Republic|Central African|Czech|Dominican|Soviet|Holy)/.test(
    owner,
  )
    ? `the ${owner}`
    : owner;
}
