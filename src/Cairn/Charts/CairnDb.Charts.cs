using Cairn.Charts;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Shared.Storage;

public sealed partial class CairnDb
{
    public DbSet<ChartSettings> ChartSettings => Set<ChartSettings>();

    public DbSet<ChartPhase> ChartPhases => Set<ChartPhase>();

    public DbSet<ExcludedPoint> ExcludedPoints => Set<ExcludedPoint>();

    public DbSet<ChartEmbed> ChartEmbeds => Set<ChartEmbed>();

    public DbSet<ChartReview> ChartReviews => Set<ChartReview>();

    public DbSet<SignalAnswer> SignalAnswers => Set<SignalAnswer>();
}
