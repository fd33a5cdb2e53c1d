using Cairn.Instruments;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Shared.Storage;

public sealed partial class CairnDb
{
    public DbSet<Wave> Waves => Set<Wave>();

    public DbSet<AnswerSheet> AnswerSheets => Set<AnswerSheet>();

    public DbSet<WaveLink> WaveLinks => Set<WaveLink>();

    public DbSet<WaveEvidence> WaveEvidence => Set<WaveEvidence>();

    public DbSet<WaveResult> WaveResults => Set<WaveResult>();
}
