/** Everything prune looks for. Signals look in this order, and receipts list them in it. */
import type { Signal } from "../verdict/signal.ts";
import { acceptBurst } from "./accept-burst.ts";
import { addressBook } from "./address-book.ts";
import { agedAccount } from "./aged-account.ts";
import { besideYourCircle } from "./beside-your-circle.ts";
import { bothLeftCompany } from "./both-left-company.ts";
import { busyTime } from "./busy-time.ts";
import { companyBurst } from "./company-burst.ts";
import { connectedLongAgo } from "./connected-long-ago.ts";
import { deepThread } from "./deep-thread.ts";
import { dormantTie } from "./dormant-tie.ts";
import { dripNoReply } from "./drip-no-reply.ts";
import { earlyTie } from "./early-tie.ts";
import { emailShared } from "./email-shared.ts";
import { endorsed } from "./endorsed.ts";
import { firstAtCompany } from "./first-at-company.ts";
import { followedCompany } from "./followed-company.ts";
import { freshAccount } from "./fresh-account.ts";
import { iInvited } from "./i-invited.ts";
import { iReplied } from "./i-replied.ts";
import { inviteOffPlatform } from "./invite-off-platform.ts";
import { invitePitch } from "./invite-pitch.ts";
import { keepList } from "./keep-list.ts";
import { lastPost } from "./last-post.ts";
import { laterAtCompany } from "./later-at-company.ts";
import { leads } from "./leads.ts";
import { likeLetGo } from "./like-let-go.ts";
import { longSilence } from "./long-silence.ts";
import { lureFirst } from "./lure-first.ts";
import { massRecipient } from "./mass-recipient.ts";
import { movedToTarget } from "./moved-to-target.ts";
import { movedToYourFunction } from "./moved-to-your-function.ts";
import { myEmployer } from "./my-employer.ts";
import { nameContact } from "./name-contact.ts";
import { namePromo } from "./name-promo.ts";
import { neverExchanged } from "./never-exchanged.ts";
import { neverMessaged } from "./never-messaged.ts";
import { offPlatformEarly } from "./off-platform-early.ts";
import { offTopic } from "./off-topic.ts";
import { oldRole } from "./old-role.ts";
import { oneSidedIn } from "./one-sided-in.ts";
import { openNetworker } from "./open-networker.ts";
import { pitchFirst } from "./pitch-first.ts";
import { pitchLater } from "./pitch-later.ts";
import { positionContact } from "./position-contact.ts";
import { positionOffer } from "./position-offer.ts";
import { privateNote } from "./private-note.ts";
import { quietTime } from "./quiet-time.ts";
import { recentExchange } from "./recent-exchange.ts";
import { recommendation } from "./recommendation.ts";
import { recruiterInField } from "./recruiter-in-field.ts";
import { rhythmBroken } from "./rhythm-broken.ts";
import { sameEmployerNow } from "./same-employer-now.ts";
import { sameField } from "./same-field.ts";
import { sameSchool } from "./same-school.ts";
import { sameTextOthers } from "./same-text-others.ts";
import { schedulerFirst } from "./scheduler-first.ts";
import { sharedPastEmployer } from "./shared-past-employer.ts";
import { shortLinkFirst } from "./short-link-first.ts";
import { slugMismatch } from "./slug-mismatch.ts";
import { soleBridge } from "./sole-bridge.ts";
import { spamFolder } from "./spam-folder.ts";
import { targetCompany } from "./target-company.ts";
import { targetKeyword } from "./target-keyword.ts";
import { templatePosition } from "./template-position.ts";
import { tooNew } from "./too-new.ts";
import { twoWay } from "./two-way.ts";
import { unansweredByThem } from "./unanswered-by-them.ts";
import { unfilledPlaceholder } from "./unfilled-placeholder.ts";
import { unfollowedByYou } from "./unfollowed-by-you.ts";
import { userSaysSpam } from "./user-says-spam.ts";
import { withinYourCircle } from "./within-your-circle.ts";
import { youKeepGroup } from "./you-keep-group.ts";
import { youLetGo } from "./you-let-go.ts";
import { yourCircle } from "./your-circle.ts";

export const signals: readonly Signal[] = [
  acceptBurst,
  addressBook,
  agedAccount,
  besideYourCircle,
  bothLeftCompany,
  busyTime,
  companyBurst,
  connectedLongAgo,
  deepThread,
  dormantTie,
  dripNoReply,
  earlyTie,
  emailShared,
  endorsed,
  firstAtCompany,
  followedCompany,
  freshAccount,
  iInvited,
  iReplied,
  inviteOffPlatform,
  invitePitch,
  keepList,
  lastPost,
  laterAtCompany,
  leads,
  longSilence,
  lureFirst,
  massRecipient,
  movedToTarget,
  movedToYourFunction,
  myEmployer,
  nameContact,
  namePromo,
  neverExchanged,
  neverMessaged,
  offPlatformEarly,
  offTopic,
  oldRole,
  oneSidedIn,
  openNetworker,
  pitchFirst,
  pitchLater,
  positionContact,
  positionOffer,
  privateNote,
  quietTime,
  recentExchange,
  recommendation,
  recruiterInField,
  rhythmBroken,
  sameEmployerNow,
  sameField,
  sameSchool,
  sameTextOthers,
  schedulerFirst,
  sharedPastEmployer,
  shortLinkFirst,
  slugMismatch,
  soleBridge,
  spamFolder,
  targetCompany,
  targetKeyword,
  templatePosition,
  tooNew,
  twoWay,
  unansweredByThem,
  unfilledPlaceholder,
  unfollowedByYou,
  userSaysSpam,
  withinYourCircle,
  youKeepGroup,
  youLetGo,
  likeLetGo,
  yourCircle,
];
