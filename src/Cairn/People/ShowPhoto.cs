using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Cairn.Shared.Uploads;
using Microsoft.EntityFrameworkCore;

namespace Cairn.People;

/// <summary>Shows a picture of the actor, in place of any before; null takes it away.</summary>
public sealed record ShowPhoto(byte[]? Sent);

internal sealed class ShowPhotoHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(ShowPhoto request, Actor actor, CancellationToken cancel)
    {
        if (actor.Person is not { } person)
            return Outcome.NotAllowed;
        Photo? photo = null;
        var now = clock.GetUtcNow();
        if (request.Sent is { } sent)
        {
            var (refusal, picture) = Picture.Read(sent, nameof(Photo));
            if (picture is null)
                return Outcome.Refused(refusal!);
            photo = new(person, picture, now);
        }

        await using var turn = await db.BeginInTurnAsync(cancel);
        if (!await db.Users.AnyAsync(account => account.Id == person.Value && account.Forgotten == null, cancel))
            return Outcome.NotFound; // forgotten while the picture was read
        await db.Photos.Where(known => known.Person == person).ExecuteDeleteAsync(cancel);
        if (photo is not null)
            db.Add(photo);
        db.Tell(person.Value, person.Subject, photo is null ? "PhotoRemoved" : "PhotoShown", now);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return Outcome.Accepted;
    }
}
