/** What keeps a mention before a verb from being its subject, and what makes it one. */

/** 张三的助手表示: not 张三. */
export const possessive = /^的/u

/** 据张三介绍, 在张三看来: he is. */
export const sourcePreposition = /^(?:根据|按照|在)$/u

/** Lead-ins after which whoever spoke before goes on: 并指出, 他还说. */
export const continuation =
  /^(?:他|她|其|而|但|并|又|还|也|亦|更|再|且|则|就|均|都|同时|此外|另外|并且|而且|随后|接着|继而|最后|其次|首先|一方面|另一方面|不过|然而|因此|为此|对此|再次|多次|进一步|特别|着重|明确|坦率地|直接|继续|同时还|此前|之后|后来|今天|昨天|昨日|今日|当天|当日|当时|会上|会后|席间|期间|、|，|,|\s){0,6}$/u
