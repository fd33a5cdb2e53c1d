using Cairn.Accounts;
using Cairn.Organisations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Cairn.Problems;

/// <summary>How problems, reports of them with their steps, replies to them and boards are stored.</summary>
internal sealed class ProblemMapping : IEntityTypeConfiguration<Problem>, IEntityTypeConfiguration<ProblemReport>, IEntityTypeConfiguration<ReportStep>, IEntityTypeConfiguration<ProblemReply>, IEntityTypeConfiguration<ProblemBoard>
{
    private const int LongestState = 20;

    public void Configure(EntityTypeBuilder<Problem> problem)
    {
        problem.Property(p => p.Text).HasMaxLength(Problem.LongestText);
        problem.Property(p => p.State).HasConversion<string>().HasMaxLength(LongestState);
        problem.Ignore(p => p.Title);
        problem.Ignore(p => p.Scores);
        problem.Property(p => p.Version).IsConcurrencyToken();
        problem.HasIndex(p => new { p.Organisation, p.State, p.At });
        problem.HasOne<Organisation>().WithMany().HasForeignKey(p => p.Organisation).OnDelete(DeleteBehavior.Restrict);
        problem.HasOne<Problem>().WithMany().HasForeignKey(p => p.MergedInto).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ProblemReport> report)
    {
        report.Property(r => r.SecretHash).HasMaxLength(Secrets.HashLength);
        report.HasIndex(r => r.SecretHash).IsUnique();
        report.HasIndex(r => new { r.Problem, r.Reporter }).IsUnique();
        report.HasIndex(r => r.Reporter);
        report.HasOne<Problem>().WithMany().HasForeignKey(r => r.Problem).OnDelete(DeleteBehavior.Restrict);
        report.HasOne<Problem>().WithMany().HasForeignKey(r => r.About).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ReportStep> step)
    {
        step.HasKey(s => new { s.Report, s.Problem });
        step.HasOne<ProblemReport>().WithMany().HasForeignKey(s => s.Report).OnDelete(DeleteBehavior.Cascade);
        step.HasOne<Problem>().WithMany().HasForeignKey(s => s.Problem).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ProblemReply> reply)
    {
        reply.Property(r => r.State).HasConversion<string>().HasMaxLength(LongestState);
        reply.Property(r => r.Words).HasMaxLength(ProblemReply.LongestWords);
        reply.HasIndex(r => new { r.Problem, r.At });
        reply.HasIndex(r => r.By);
        reply.HasOne<Problem>().WithMany().HasForeignKey(r => r.Problem).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ProblemBoard> board)
    {
        board.HasKey(b => b.Organisation);
        board.Property(b => b.Version).IsConcurrencyToken();
        board.HasOne<Organisation>().WithMany().HasForeignKey(b => b.Organisation).OnDelete(DeleteBehavior.Restrict);
    }
}
