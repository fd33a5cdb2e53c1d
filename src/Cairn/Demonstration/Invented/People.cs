using Cairn.Organisations;
using Cairn.People;
using static Cairn.Demonstration.DemonstrationPart;

namespace Cairn.Demonstration.Invented;

/// <summary>The people of the story, in the order in which they come. Their names are of many origins, as in any region.</summary>
internal static class People
{
    public const string Wanjiru = "Wanjiru Kamau";
    public const string Ines = "Ines Moreau";
    public const string Otto = "Otto Brandt";
    public const string Amara = "Amara Okafor";
    public const string Tomasz = "Tomasz Wieczorek";
    public const string Leilani = "Leilani Kahale";
    public const string Farid = "Farid Haddad";
    public const string MeiLing = "Chen Mei-Ling";
    public const string Carla = "Carla Rossi";
    public const string Joseph = "Joseph Adeyemi";
    public const string Maryam = "Maryam Karimi";
    public const string Gwen = "Gwen Pritchard";
    public const string Siobhan = "Siobhán Byrne";
    public const string Priya = "Priya Raman";

    public static Somebody First { get; } = new(Wanjiru, "wanjiru.kamau", Role.Administrator, Places.Institute, Wanjiru, Runs, "Head of the learning platform")
    {
        Languages = "English, Kikuyu, Swahili",
        Offers = "how to begin, how to ask for data",
        Experience = "Ran a laboratory network before. I look after Cairn for everybody.",
    };

    public static IReadOnlyList<Somebody> Administrators { get; } =
    [
        new(Ines, "ines.moreau", Role.Administrator, Places.Northmoor, Wanjiru, Runs, "Improvement manager")
        {
            Languages = "English, French",
            Offers = "planning a collaborative, introductions, quiet meetings",
            Seeks = "a better way to end projects",
            Experience = "Physiotherapist for twelve years; in improvement since we halved our falls.",
            Wishes = new(InvolvementLevel.LetMeLead, Channels.Email | Channels.VideoCall, TimesOfWeek.Mornings, 40, ""),
        },
        new(Otto, "otto.brandt", Role.Administrator, Places.Southmere, Wanjiru, Runs, "Quality lead") { Languages = "English, German", Offers = "older people’s care, bedside teaching", Seeks = "what Northmoor did about falls" },
    ];

    public static IReadOnlyList<Somebody> OfNorthmoor { get; } =
    [
        new(Farid, "farid.haddad", Role.Sponsor, Places.Trust, Ines, HelpsTeams, "Medical director") { Languages = "English, Arabic", Offers = "opening doors, an hour every Friday", Experience = "Surgeon. I learned more from run charts than from any report." },
        new(Leilani, "leilani.kahale", Role.Coach, Places.Trust, Ines, HelpsTeams, "Improvement coach")
        {
            Languages = "English, Hawaiian",
            Offers = "driver diagrams, first tests of change, listening",
            Seeks = "somebody who knows time series",
            Experience = "Midwife first. I coach eleven teams and remember every name.",
            Wishes = new(InvolvementLevel.WorkWithMe, Channels.InPerson | Channels.VideoCall, TimesOfWeek.Mornings | TimesOfWeek.Afternoons, 60, ""),
        },
        new(Tomasz, "tomasz.wieczorek", Role.Lead, Places.Rowan, Ines, GivesCare, "Ward manager") { Languages = "English, Polish", Offers = "safe staffing, huddles", Seeks = "calm nights", Experience = "Twenty years on wards. Leads the falls team on Rowan." },
        new(Amara, "amara.okafor", Role.Member, Places.Rowan, Ines, GivesCare, "Nurse")
        {
            Languages = "English, Igbo",
            Offers = "walking rounds, talking with families",
            Seeks = "help with my first run chart",
            Experience = "Three years on Rowan. I write down what we try, so that nights know what days found.",
            Wishes = new(InvolvementLevel.WorkWithMe, Channels.InPerson | Channels.Phone, TimesOfWeek.Afternoons, 6, "Not straight after a night shift, please.", "The ward’s phone, 01632 960142"),
        },
        new(Siobhan, "siobhan.byrne", Role.Lead, Places.Willow, Ines, GivesCare, "Midwife") { Languages = "English, Irish", Offers = "birth plans that parents write", Seeks = "fathers who tell us how it was" },
        new("Hiroshi Tanaka", "hiroshi.tanaka", Role.Member, Places.Juniper, Ines, GivesCare, "Physiotherapist") { Languages = "English, Japanese", Offers = "early walking, home visits before an operation" },
        new(Priya, "priya.raman", Role.Lead, Places.Surgery, Ines, GivesCare, "Family doctor") { Languages = "English, Tamil, Hindi", Offers = "group consultations", Seeks = "letters that say what matters" },
        new(MeiLing, "chen.mei-ling", Role.DataLead, Places.Trust, Ines, DemonstrationPart.Looks, "Information manager") { Languages = "English, Mandarin", Offers = "definitions, bed days, small numbers", Experience = "I ask what a number is for before I fetch it." },
        new("Sven Lindqvist", "sven.lindqvist", Role.Analyst, Places.Northmoor, Ines, DemonstrationPart.Looks, "Analyst") { Languages = "English, Swedish", Offers = "control charts, funnel plots", Seeks = "questions worth a month" },
        new("Rangi Parata", "rangi.parata", Role.LearningAgent, Places.Northmoor, Ines, DemonstrationPart.Looks, "Learning agent") { Languages = "English, Māori", Offers = "asking what surprised you" },
        new(Gwen, "gwen.pritchard", Role.Reader, Places.Trust, Ines, DemonstrationPart.Looks, "Member of the board") { Languages = "English, Welsh", Experience = "A teacher for thirty years. I read before I ask." },
        new(Carla, "carla.rossi", Role.Partner, Places.Rowan, Ines, DemonstrationPart.Partner, "Carer for my mother")
        {
            Languages = "English, Italian",
            Offers = "what a discharge looks like from the kitchen table",
            Experience = "My mother was on Rowan twice. The second time was better, and I know why.",
            Parts = [PartnerRole.TellingTheirStory, PartnerRole.PartnerInCoproduction],
            Wishes = new(InvolvementLevel.WorkWithMe, Channels.Phone | Channels.VideoCall, TimesOfWeek.Evenings, 4, "Meetings of an hour at most, and the papers two days before.", "07700 900461, not before ten"),
        },
        new(Joseph, "joseph.adeyemi", Role.Partner, Places.Voices, Ines, DemonstrationPart.Partner, "Patient")
        {
            Languages = "English, Yoruba",
            Offers = "living with heart failure, chairing a meeting",
            Parts = [PartnerRole.RepresentingAGroup],
            Wishes = new(InvolvementLevel.LetMeLead, Channels.Email | Channels.InPerson, TimesOfWeek.Mornings | TimesOfWeek.Weekends, 10, "A room without stairs."),
        },
        new(Maryam, "maryam.karimi", Role.Partner, Places.Willow, Ines, DemonstrationPart.Partner, "Mother of twins")
        {
            Languages = "Persian, English",
            Experience = "My girls were born on Willow, nine weeks too soon.",
            Wishes = new(InvolvementLevel.AskMe, Channels.Letter | Channels.Phone, TimesOfWeek.Mornings, 2, "An interpreter when it is about medicines.", "By letter to 4 Mill Lane, Northmoor"),
        },
        new("Dafydd Rees", "dafydd.rees", Role.Lead, Places.Council, Ines, Elsewhere, "Head of care at home") { Languages = "English, Welsh", Offers = "home care rounds, housing", Seeks = "one list for all who wait" },
        new("Graciela Santos", "graciela.santos", Role.Lead, Places.School, Ines, Elsewhere, "Head teacher") { Languages = "English, Spanish", Offers = "children who run the survey themselves" },
        new("Astrid Holm", "astrid.holm", Role.Lead, Places.Fire, Ines, Elsewhere, "Station officer") { Languages = "English, Danish", Offers = "safe home visits, debriefs after every call" },
    ];

    public static IReadOnlyList<Somebody> OfOthers { get; } =
    [
        new("Nokuthula Dlamini", "nokuthula.dlamini", Role.Director, Places.Institute, Wanjiru, HelpsTeams, "Director of learning") { Languages = "English, Zulu", Offers = "collaboratives from first letter to last session" },
        new("Ana Beatriz Sousa", "ana.sousa", Role.Faculty, Places.Institute, Wanjiru, HelpsTeams, "Faculty, measurement") { Languages = "Portuguese, English", Offers = "teaching variation with a bowl of beads" },
        new("Yusuf Demir", "yusuf.demir", Role.Synthesiser, Places.Institute, Wanjiru, DemonstrationPart.Looks, "Synthesiser") { Languages = "English, Turkish", Offers = "finding the thread in forty notes" },
        new("Sina Leota", "sina.leota", Role.Member, Places.Elder, Otto, GivesCare, "Nurse") { Languages = "English, Samoan", Seeks = "how Rowan does its rounds" },
    ];
}
