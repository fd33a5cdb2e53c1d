using Cairn.Problems;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Shared.Storage;

public sealed partial class CairnDb
{
    public DbSet<Problem> Problems => Set<Problem>();

    public DbSet<ProblemReport> ProblemReports => Set<ProblemReport>();

    public DbSet<ReportStep> ReportSteps => Set<ReportStep>();

    public DbSet<ProblemReply> ProblemReplies => Set<ProblemReply>();

    public DbSet<ProblemBoard> ProblemBoards => Set<ProblemBoard>();
}
