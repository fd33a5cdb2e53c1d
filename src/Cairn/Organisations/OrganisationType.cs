namespace Cairn.Organisations;

/// <summary>What sort of body it is. Improvement is not only the work of health care.</summary>
public enum OrganisationType
{
    NationalBody,
    Region,
    IntegratedSystem,
    HospitalTrust,
    Hospital,
    Division,
    Ward,
    Team,
    GeneralPractice,
    CommunityService,
    MentalHealthService,
    CareHome,
    AmbulanceService,
    FireService,
    PoliceService,
    Council,
    School,
    University,
    Charity,
    PatientGroup,
    Regulator,
    ProfessionalBody,
    Company,
    Other,
}

/// <summary>Where in a system it stands: the people who meet (micro), the institution (meso), the system (macro).</summary>
public enum OrganisationLevel
{
    Micro,
    Meso,
    Macro,
}
