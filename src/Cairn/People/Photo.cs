using Cairn.Organisations;
using Cairn.Shared.Uploads;

namespace Cairn.People;

/// <summary>The picture that somebody shows of themselves.</summary>
public sealed class Photo
{
    private Photo()
    {
    }

    public Photo(PersonId person, Picture picture, DateTimeOffset at)
    {
        Person = person;
        Type = picture.Type;
        Bytes = picture.Bytes;
        At = at;
    }

    public PersonId Person { get; private set; }

    public string Type { get; private set; } = "";

    public byte[] Bytes { get; private set; } = [];

    public DateTimeOffset At { get; private set; }
}
