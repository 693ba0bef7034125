/** Words that hold sentences together, in many languages: they tell nothing of what somebody does. */

/** Folded, as the words of a text are. */
export const LINKING_WORDS = new Set(
  (
    "a an and at by for from in into of on or the to with your our my me we you i it is as be via per " +
    "de la le les el los las lo del des du da do das dos di e y et en und der die das den dem fur von im zu zur zum mit bei am auf " +
    "para por con sem em no na um uma un une une il gli dello della dei delle per al alla a o au aux sur pour chez " +
    "wa ya na za la cha kwa katika van het een voor bij met op te ve ile icin bir og i av til for pa med den det et och att som ja w z na do i dla oraz s v pre za po " +
    "и в на по с для от о к 的 在 和 与 及 の に を は と で 및 의 في من على و"
  ).split(" "),
);
