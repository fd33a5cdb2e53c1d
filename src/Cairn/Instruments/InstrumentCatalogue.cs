namespace Cairn.Instruments;

/// <summary>
/// The four instruments. Their structure is that of the sources that their pages name; the wording is our own and is not validated. An
/// item never changes its name or its meaning, because waves are compared by it: what is asked otherwise is another item.
/// </summary>
public static class InstrumentCatalogue
{
    public static IReadOnlyList<Instrument> All { get; } =
    [
        new(InstrumentKind.Context, AnswerScale.Truth,
        [
            new("Environment", ["ExternalMotivators", "ExternalSponsorship"]),
            new("Organisation", ["OrganisationLeadership", "SeniorSponsor", "OrganisationCulture", "Maturity", "PayAndReward"]),
            new("Support", ["DataInfrastructure", "Resources", "WorkforceFocus"]),
            new("Place", ["LocalLeadership", "LocalCulture", "LocalCapability", "LocalMotivation"]),
            new("Team", ["Diversity", "Doctors", "SubjectExperts", "PriorExperience", "Tenure", "TeamLeadership", "Decisions", "Norms", "Skill"]),
            new("Topic", ["Trigger", "StrategicImportance"]),
        ]),
        new(InstrumentKind.Readiness, AnswerScale.Stage,
        [
            new("Process", ["Strategy", "HardAndSoftData", "Engagement", "Trust"]),
            new("Leadership", ["StaffEngagement", "OutwardFacing", "Challenge", "ClinicalVoice"]),
            new("Ground", ["SpaceToThink", "MeansToAct", "CoherentDemands", "StableLeaders"]),
        ]) { IsForOrganisations = true },
        new(InstrumentKind.Pulse, AnswerScale.Agreement,
        [
            new("Learning", ["LearnTogether"]),
            new("Seniors", ["SeniorSupport"]),
            new("Safety", ["SpeakUp"]),
        ]),
        new(InstrumentKind.Technology, AnswerScale.Complexity,
        [
            new("Condition", ["ConditionNature", "ConditionLife"]),
            new("Technology", ["Material", "Knowledge", "Skills", "Supply"]),
            new("Value", ["ValueSupply", "ValueUsers"]),
            new("Adopters", ["StaffRoles", "PatientTasks", "CarerTasks"]),
            new("Organisation", ["Innovation", "Readiness", "Funding", "Routines", "Work"]),
            new("System", ["Rules", "Professions", "Partners"]),
            new("Time", ["Adapt", "Resilience"]),
        ]),
    ];

    public static Instrument Of(InstrumentKind kind) => All.Single(instrument => instrument.Kind == kind);
}
