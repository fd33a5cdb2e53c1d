using System.Globalization;
using Cairn.Diagrams.Kinds;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Diagrams;

/// <summary>Changes a diagram by one thing that a hand did, or by several that belong together.</summary>
/// <param name="Diagram">Which.</param>
/// <param name="Key">Given by whoever sends it: what is sent again with the same key is not done again.</param>
/// <param name="Edits">What is done; all of it, or nothing.</param>
public sealed record EditDiagram(DiagramId Diagram, string Key, IReadOnlyList<DiagramEdit> Edits);

/// <summary>How an edit ended.</summary>
/// <param name="Outcome">Accepted also where it had no effect.</param>
/// <param name="Number">Of the last operation of the diagram.</param>
/// <param name="Written">The small operations that came of it.</param>
public sealed record EditEnd(Outcome Outcome, int Number, IReadOnlyList<DiagramOperation> Written)
{
    /// <summary>Whether all of it came too late: what it was meant for was removed meanwhile.</summary>
    public bool CameTooLate => Written.Any(operation => !operation.HadEffect);
}

internal sealed class EditDiagramHandler(CairnDb db, DiagramSignals signals, TimeProvider clock)
{
    private const int MostEdits = 20;

    public async Task<EditEnd> Handle(EditDiagram request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (diagram, person, outcome) = await db.DiagramToDrawAsync(request.Diagram, actor, cancel);
        if (diagram is null)
            return new(outcome, 0, []);
        if (!DiagramOperation.IsKey(request.Key) || request.Edits.Count > MostEdits)
            return new(Outcome.Refused(new Refusal("DiagramKeyUnfit")), diagram.Number, []);
        if (await SentBeforeAsync(request, cancel) is { Count: > 0 } before)
            return new(Outcome.Accepted, diagram.Number, before);

        var (refusal, written) = Write(diagram, request, person);
        refusal ??= await AimRefusalAsync(diagram, written, cancel);
        if (refusal is not null)
            return new(Outcome.Refused(refusal), diagram.Number, []);
        db.AddRange(written);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        signals.Tell(diagram.Id);
        return new(Outcome.Accepted, diagram.Number, written);
    }

    /// <summary>A theory is for an aim that its project has.</summary>
    private async Task<Refusal?> AimRefusalAsync(Diagram diagram, IReadOnlyList<DiagramOperation> written, CancellationToken cancel)
    {
        if (!written.Any(operation => operation.Field == DriverRules.Aim) || DriverRules.AimOf(diagram.Read()) is not { } chosen)
            return null;
        return await db.Aims.AnyAsync(aim => aim.Project == diagram.Project && aim.Number == chosen, cancel) ? null : new("DiagramAimUnknown", DriverRules.Aim);
    }

    private Task<List<DiagramOperation>> SentBeforeAsync(EditDiagram request, CancellationToken cancel)
    {
        var several = request.Key + DiagramOperation.Among;
        return db.DiagramOperations.AsNoTracking().Where(known => known.Diagram == request.Diagram && (known.Key == request.Key || known.Key.StartsWith(several))).OrderBy(known => known.Number).ToListAsync(cancel);
    }

    private (Refusal? Refusal, IReadOnlyList<DiagramOperation> Written) Write(Diagram diagram, EditDiagram request, PersonId person)
    {
        var (rules, state, written) = (DiagramRules.Of(diagram.Kind), diagram.Read(), new List<DiagramOperation>());
        foreach (var edit in request.Edits)
        {
            var planned = rules.Plan(state, edit);
            if (planned.Refusal is { } no)
                return (no, []);
            foreach (var small in planned.Edits.Select(one => one.Bare()))
            {
                if (rules.RefusalOf(state, small) is { } refusal)
                    return (refusal, []);
                var applied = rules.Apply(state, small);
                var operation = new DiagramOperation(diagram.Id, diagram.Number + written.Count + 1, KeyOf(request.Key, written.Count), small, person, clock.GetUtcNow());
                written.Add(operation.Ended(state, applied));
                state = applied.State;
            }
        }

        if (rules.FaultOf(state) is { } fault)
            return (new("DiagramFault." + fault.Kind, null, fault.Subject, fault.Other), []);
        if (DiagramRules.SizeRefusal(diagram.Read(), state) is { } tooLarge)
            return (tooLarge, []);
        if (written.Count > 0)
            diagram.Take(state, diagram.Number + written.Count);
        return (null, written);
    }

    private static string KeyOf(string key, int place) => place == 0 ? key : string.Create(CultureInfo.InvariantCulture, $"{key}{DiagramOperation.Among}{place}");
}
