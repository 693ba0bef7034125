/** Files an export holds that say nothing about a relationship; they are passed over in silence, others are named once. */

/** As `fileKey` makes them. */
const QUIET = new Set(
  (
    "account_status_history ad_targeting ads_clicked articles certifications coach_messages comments company_follows courses email_addresses events " +
    "guide_messages hashtag_follows honors inferences_about_you instantreposts job_applicant_saved_answers " +
    "job_applicant_saved_screening_question_responses job_applications job_alerts job_seeker_preferences jobs_saved_jobs lan_ads_engagement languages " +
    "learning learning_coach_messages learning_role_play_messages learningcoachmessages likes login_attempts logins member_follows opportunities " +
    "opprtunities organizations organization_follows patents phonenumbers phone_numbers positions posts private_identity_asset profile_summary projects " +
    "providers publications reactions receipts receipts_v2 recommendations_given recommendations_received registration reviews rich_media " +
    "saved_items saved_job_alerts saved_jobs savedjobalerts search_queries searchqueries security_challenges shares skills teammates test_scores " +
    "verifications volunteering votes votes_on_polls whatsapp_phone_numbers services_marketplace groups group_posts interests causes_you_care_about " +
    "profile education connections messages invitations endorsement_received_info endorsement_given_info notes contacts importedcontacts imported_contacts"
  ).split(" "),
);

/** As `fileKey` makes it: the file people make for prune themselves. It may lie anywhere, also beside a zip. */
export const LABELS_FILE = /^labels$/;

/** Folders of an export whose files say nothing about people. */
const QUIET_FOLDERS = /(?:^|\/)(?:jobs|verifications|services marketplace|profinder|articles)\//i;

/** Whether LinkedIn is known to put a file of this key into exports. */
export function isOfAnExport(key: string): boolean {
  return QUIET.has(key);
}

/** Whether a file is one that LinkedIn is known to put into exports, or that people make for prune. */
export function isFamiliar(path: string, key: string): boolean {
  return QUIET.has(key) || LABELS_FILE.test(key) || QUIET_FOLDERS.test(path);
}
