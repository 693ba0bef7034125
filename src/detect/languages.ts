/** Languages of the examples from which texts are read (ISO 639-1; Hindi also in Latin letters). Others are unknown to the reading, not clean. */
export const LEARNED_LANGUAGES: readonly string[] =
  "ar bn cs da de el en es fa fi fr he hi hi-latn hr hu id it ja ko ms nl no pl pt ro ru sv ta th tl tr uk vi zh".split(" ");
