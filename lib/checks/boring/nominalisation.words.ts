/** "For the provision of": after a preposition the noun is a verb in -ing. Source as below. */
export const HIDDEN_AFTER_PREPOSITION: readonly (readonly [noun: string, plain: string])[] = [
  ["the provision of", "providing"],
  ["the implementation of", "carrying out"],
  ["the establishment of", "setting up"],
  ["the promotion of", "promoting"],
  ["the utilisation of", "using"],
  ["the utilization of", "using"],
  ["the enhancement of", "improving"],
  ["the improvement of", "improving"],
  ["the facilitation of", "helping"],
  ["the organisation of", "organising"],
  ["the creation of", "creating"],
  ["the reduction of", "cutting"],
  ["the elimination of", "ending"],
  ["the strengthening of", "strengthening"],
  ["the deepening of", "deepening"],
  ["the protection of", "protecting"],
  ["the preparation of", "preparing"],
  ["the evaluation of", "evaluating"],
];

/**
 * Verbs that English hides in a noun. A line each: light verbs, parted by "/" | noun and what may follow it | the verb that says it. Written
 * for this project after plainlanguage.gov ("Use active verbs, avoid hidden verbs", public domain), 2026-11-20.
 */
export const HIDDEN_VERBS = `effect/undertake/make/perform/conduct|simplification of|simplify
make|discovery of|discover
provide/give|description of|describe
provide/give|explanation of, explanation for|explain
provide/give|summary of|summarise
effect/undertake/make|renovation of|renovate
effect/undertake/make|reduction of, reduction in|reduce
effect/undertake|transfer of|transfer
effect/undertake|repair of|repair
provide/offer/give/extend/render|assistance to, help to, aid to|help
provide/offer/give/extend/lend|support to|support
provide/offer/give|advice to, guidance to|advise
provide|information about, information on|tell about
provide|training to, training for|train
provide|funding for, funding to, financing for, financial support to, financial support for|fund
provide/give|protection to, protection for|protect
provide/give|an explanation of, explanation of, explanations of|explain
provide/give|an update on|report on
provide|an overview of, a summary of|sum up
make/reach/take|decision, decisions|decide
make/take|decision on, decisions on, decision about, decisions about|decide on
make|an announcement about, the announcement of, announcement of|announce
make|an assessment of, assessment of, assessments of|assess
make|a contribution to, contribution to, contributions to, valuable contribution to, important contribution to, significant contribution to|contribute to
make|a proposal to, proposal to|propose to
make|a recommendation to, recommendation to, recommendations to|recommend to
make|a request for, request for, requests for|ask for
make|an attempt to, attempt to, every effort to, efforts to, an effort to|try to
make|progress on, progress in, progress towards, progress toward|advance
make|use of|use
make|an appeal to, appeal to, an appeal for|appeal to
make|a commitment to, commitment to, commitments to|commit to
make|improvements to, improvements in|improve
make|adjustments to, changes to, modifications to|change
make|arrangements for, preparations for|prepare
make|a reference to, reference to, mention of|mention
make|a distinction between, distinction between|distinguish between
make|an evaluation of, evaluation of|evaluate
make|an investment in, investments in|invest in
make|a payment to, payments to, payment to|pay
make|a statement on, statement on|speak on
make|provision for|provide for
conduct/undertake/perform/make|an analysis of, analysis of, analyses of|analyse
conduct/undertake/perform|an assessment of, assessment of, assessments of|assess
conduct/undertake/perform|a review of, review of, reviews of|review
conduct/undertake/perform|an evaluation of, evaluation of, evaluations of|evaluate
conduct/undertake/perform|an investigation of, an investigation into, investigation into, investigations into|investigate
conduct/undertake/perform|an inspection of, inspection of, inspections of|inspect
conduct/undertake/perform|a survey of, survey of, surveys of|survey
conduct/undertake/perform|a study of, study of, studies of|study
conduct/undertake/perform|research on, research into|research
conduct/undertake|negotiations with|negotiate with
conduct/undertake|consultations with, a consultation with|consult
conduct/undertake/hold|an audit of, audit of|audit
conduct/undertake|a visit to, visit to|visit
carry out|an analysis of, analysis of|analyse
carry out|an assessment of, assessment of, assessments of|assess
carry out|a review of, review of|review
carry out|an evaluation of, evaluation of, evaluations of|evaluate
carry out|an investigation into, an investigation of, investigation into|investigate
carry out|an inspection of, inspections of, inspection of|inspect
carry out|a survey of, survey of|survey
carry out|a study of, studies of, study of|study
carry out|repairs to, repairs on|repair
carry out|reforms of, a reform of, reform of|reform
give|consideration to, due consideration to, careful consideration to|consider
give|approval to, approval for|approve
give|encouragement to|encourage
give|a presentation on, a presentation about|present
give|recognition to|recognise
give|authorisation to, authorization to, permission to|allow
take|action to|act to
take|action against|act against
take|action on|act on
take|a look at|look at
take|steps to|act to
take|into consideration|consider
hold/have|a discussion on, a discussion about, discussions on, discussions about, a discussion of, discussion on|discuss
hold/have|a discussion with, discussions with, talks with, a conversation with, consultations with|talk to
hold|negotiations with|negotiate with
hold|an election for, elections for|elect
have|an impact on, impact on|affect
have|an effect on|affect
have|a need for, need of|need
have|knowledge of|know
have|a preference for|prefer
have|a tendency to|tend to
reach/come to|an agreement on, agreement on, agreements on|agree on
reach|an agreement to, agreement to|agree to
reach/come to|an agreement with, agreement with|agree with
reach/come to|the conclusion that, a conclusion that|conclude that
offer/extend/give|an invitation to, invitation to, invitations to|invite
express|support for|support
express|opposition to|oppose
express|regret over, regret for, regret at|regret
express|condemnation of|condemn
express|appreciation for|value
express|agreement with|agree with
express|a preference for|prefer
achieve|a reduction in, reduction in, reductions in|cut
achieve|an increase in, increase in, increases in|raise
achieve|an improvement in, improvements in, improvement in|improve
bring about/effect|a reduction in, reduction in|cut
bring about/effect|an improvement in, improvement in, improvements in|improve
bring about|a change in, changes in, change in|change
place/put/lay|emphasis on, an emphasis on, great emphasis on, particular emphasis on, special emphasis on|stress
put|an end to, end to|end
place/put|a ban on, ban on|ban
place/put|restrictions on, limits on, a limit on|limit
serve|as a reminder of|recall
be in|agreement with|agree with
be in|need of|need
be in|support of|support
be in|receipt of|have
be in|possession of|have
be in|violation of|break
submit|an application for, applications for, application for|apply for
lodge|an application for, a complaint about|apply for
perform|an examination of, examination of|examine
engage in|dialogue with, a dialogue with, discussions with, consultations with|talk to
engage in|negotiations with|negotiate with
enter into|negotiations with|negotiate with
enter into|discussions with, talks with|talk to
enter into|an agreement with, agreement with|agree with
exert|pressure on|press
exercise|control over|control
deliver|an address to, a speech to|speak to
ensure|the implementation of, implementation of|carry out
ensure|the protection of, protection of|protect`;
