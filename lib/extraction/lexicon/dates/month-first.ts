/**
 * Signs of a publisher who writes the month before the day: the United States and those who write like them. Everyone
 * else who writes English puts the day first.
 */
export const MONTH_FIRST = {
  /** In the publisher's name. */
  publisher:
    /\b(?:U\.?S\.?|United States|American?|Washington|New York|Los Angeles|Chicago|Boston|Seattle|Philadelphia|San Francisco|Houston|Dallas|Miami|Pentagon|White House|State Department|Associated Press|AP|UPI|CNN|CBS|NBC|MSNBC|ABC News|Fox News|NPR|PBS|VOA|Bloomberg|Politico|Newsweek|USA Today|Wall Street Journal|Huff(?:ington )?Post|Philippine|Inquirer|Rappler|CENTCOM)\b/u,
  /** In its address. */
  host: /^https?:\/\/(?:[\w-]+\.)*(?:[\w-]+\.(?:gov|mil)|[\w-]+\.us|(?:state|defense|whitehouse)\.[a-z]+|[\w-]+\.(?:gov\.ph|com\.ph))(?=[/:?#]|$)/iu,
  /** At the head of the page. */
  page: /\b(?:[ECMP][SD]T|[ap]\.?m\.? ET|U\.?S\.? (?:Department|Embassy|Mission|Central Command|Senate)|United States (?:Department|Embassy|Mission)|White House|Department of (?:State|Defense))\b/u,
} as const;
