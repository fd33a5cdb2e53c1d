using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.People;

/// <summary>Finds the picture of somebody whom the actor may see.</summary>
internal sealed class FindPhoto(CairnDb db)
{
    public Task<Photo?> Handle(PersonId person, Actor actor, CancellationToken cancel) => db.Photos.AsNoTracking()
        .SingleOrDefaultAsync(photo => photo.Person == person && db.PeopleVisibleTo(actor).Any(visible => visible.Id == photo.Person), cancel);
}
