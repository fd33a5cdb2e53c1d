using Cairn.Progress;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Shared.Storage;

public sealed partial class CairnDb
{
    public DbSet<ProgressAssessment> ProgressAssessments => Set<ProgressAssessment>();
}
