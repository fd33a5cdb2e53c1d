using System.Text.Json.Serialization;
using Cairn.Organisations;
using Cairn.Shared.Basics;

namespace Cairn.People;

/// <summary>What somebody tells of themselves to those they work with, and how they wish to be involved.</summary>
public sealed class Profile
{
    public const int LongestTitle = 120;
    public const int LongestText = 2000;
    public const int LongestReach = 300;

    private Profile()
    {
    }

    public Profile(PersonId person, string name = "")
    {
        Person = person;
        Search = Folded(name);
    }

    public PersonId Person { get; private set; }

    /// <summary>Their work, or what they bring: "Physiotherapist", "Carer for my mother".</summary>
    public string Title { get; private set; } = "";

    public IReadOnlyList<string> Languages { get; private set; } = [];

    /// <summary>Skills and experience that they offer.</summary>
    public IReadOnlyList<string> Offers { get; private set; } = [];

    /// <summary>Skills and experience that they look for.</summary>
    public IReadOnlyList<string> Seeks { get; private set; } = [];

    public string Experience { get; private set; } = "";

    public InvolvementLevel Level { get; private set; }

    public Channels Channels { get; private set; }

    /// <summary>The number or address by which they are reached, in their own words.</summary>
    public string Reach { get; private set; } = "";

    public TimesOfWeek Times { get; private set; }

    /// <summary>How many hours a month they can give; null where they do not say.</summary>
    public int? HoursAMonth { get; private set; }

    /// <summary>What helps them take part: breaks, large print, a lift, an interpreter.</summary>
    public string Support { get; private set; } = "";

    /// <summary>What searching looks through, in small letters: the databases disagree on those of other alphabets.</summary>
    [JsonIgnore] // all of it is told above, as it was written
    public string Search { get; private set; } = "";

    public int Version { get; private set; } = 1;

    public Outcome Describe(ProfileDescription description, int seenVersion) => Change(description.Check(), seenVersion, () =>
    {
        Title = description.Title.Trim();
        Languages = [.. ProfileDescription.Listed(description.Languages)];
        Offers = [.. ProfileDescription.Listed(description.Offers)];
        Seeks = [.. ProfileDescription.Listed(description.Seeks)];
        Experience = description.Experience.Trim();
        Search = Folded(string.Join('\n', [description.PreferredName.Trim(), Title, .. Languages, .. Offers, .. Seeks, Experience]));
    });

    public Outcome Wish(Wishes wishes, int seenVersion) => Change(wishes.Check(), seenVersion, () =>
    {
        Level = wishes.Level;
        Channels = wishes.Channels;
        Times = wishes.Times;
        HoursAMonth = wishes.HoursAMonth;
        Support = wishes.Support.Trim();
        Reach = wishes.Reach.Trim();
    });

    internal static string Folded(string text) => text.ToLowerInvariant();

    private Outcome Change(Outcome check, int seenVersion, Action change)
    {
        if (seenVersion != Version)
            return Outcome.Overtaken;
        if (check.IsAccepted)
        {
            change();
            Version++;
        }

        return check;
    }
}
