using Cairn.Organisations;
using static Cairn.Organisations.OrganisationLevel;
using static Cairn.Organisations.OrganisationType;

namespace Cairn.Demonstration.Invented;

/// <summary>The places of the story, each after the one it is part of.</summary>
internal static class Places
{
    public const string Institute = "Institute for Better Care";
    public const string Northmoor = "Northmoor";
    public const string Southmere = "Southmere";
    public const string Trust = "Northmoor Hospitals NHS Trust";
    public const string Kestrel = "Kestrel Hospital";
    public const string Brigid = "St Brigid’s Hospital";
    public const string Fellside = "Fellside Hospital";
    public const string Rowan = "Rowan ward";
    public const string Larkspur = "Larkspur ward";
    public const string Willow = "Willow ward";
    public const string Juniper = "Juniper ward";
    public const string Larch = "Larch ward";
    public const string HomeFirst = "Home First team";
    public const string Surgery = "Millbrook Surgery";
    public const string Council = "Northmoor Council";
    public const string School = "Ashfield Primary School";
    public const string Fire = "Northmoor Fire and Rescue Service";
    public const string Voices = "Northmoor Voices";
    public const string Elder = "Elder ward";

    private const string SouthmereGeneral = "Southmere General Hospital";
    private const string Ines = People.Ines;

    public static Place Top { get; } = new(Institute, null, People.Wanjiru, NationalBody, Macro, "To help everybody who gives and receives care to improve it together, and to carry what one team learns to the next.", PrivacyLevel.Public);

    public static IReadOnlyList<Place> Regions { get; } =
    [
        new(Northmoor, Institute, People.Wanjiru, Region, Macro, "To keep 640,000 people well, at home and in good hands, from the moors to the coast.", PrivacyLevel.Network),
        new(Southmere, Institute, People.Wanjiru, Region, Macro, "To give the people of the lakes the care that we would want ourselves."),
    ];

    public static IReadOnlyList<Place> All { get; } =
    [
        new(Trust, Northmoor, Ines, HospitalTrust, Meso, "Three hospitals that learn as one."),
        new(Kestrel, Trust, Ines, Hospital, Meso, "The general hospital of Northmoor town, with its emergency department and care for older people."),
        new(Rowan, Kestrel, Ines, Ward, Micro, "To help older people home, sooner and stronger."),
        new(Larkspur, Kestrel, Ines, Ward, Micro, "Short stays for older people."),
        new("Hazel ward", Kestrel, Ines, Ward, Micro, "Care for people with heart failure, and for those who look after them."),
        new("Emergency department", Kestrel, Ines, Ward, Micro, "The first hour, day and night."),
        new(Brigid, Trust, Ines, Hospital, Meso, "For women, children and families."),
        new(Willow, Brigid, Ines, Ward, Micro, "A calm beginning for mothers, babies and those who love them."),
        new("Wren ward", Brigid, Ines, Ward, Micro, "For children who stay a night, and parents who stay too."),
        new(Fellside, Trust, Ines, Hospital, Meso, "Recovery in the hills, for people after a stroke or an operation."),
        new(Juniper, Fellside, Ines, Ward, Micro, "Back on one’s feet after a new hip or knee."),
        new(Larch, Fellside, Ines, Ward, Micro, "Words, hands and steps again after a stroke."),
        new("Caring for colleagues", Trust, Ines, Team, Micro, "A quiet room for staff after a hard shift.", PrivacyLevel.Confidential),
        new(HomeFirst, Kestrel, Ines, Team, Micro, "To plan the way home on the first day, not on the last."),
        new(Surgery, Northmoor, Ines, GeneralPractice, Micro, "Family doctors and nurses for 9,400 people along the mill stream."),
        new(Council, Northmoor, Ines, OrganisationType.Council, Meso, "Homes, streets and care at home in Northmoor.", PrivacyLevel.Public),
        new("Hearthstone", Council, Ines, CareHome, Micro, "A home for forty people, with a garden for all of them."),
        new(School, Northmoor, Ines, OrganisationType.School, Micro, "Children who sleep, eat and move well learn well.", PrivacyLevel.Network),
        new(Fire, Northmoor, Ines, FireService, Meso, "Safe homes: we visit before there is smoke.", PrivacyLevel.Network),
        new(Voices, Northmoor, Ines, PatientGroup, Micro, "Patients, carers and families who shape care with those who give it. Nothing about us without us.", PrivacyLevel.Public),
    ];

    public static IReadOnlyList<Place> InSouthmere { get; } =
    [
        new(SouthmereGeneral, Southmere, People.Otto, Hospital, Meso, "The hospital between the lakes."),
        new(Elder, SouthmereGeneral, People.Otto, Ward, Micro, "Care for older people, with time for their stories."),
    ];
}
