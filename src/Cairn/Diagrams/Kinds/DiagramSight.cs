using Cairn.Drawing;

namespace Cairn.Diagrams.Kinds;

/// <summary>A diagram with what other features know of its parts.</summary>
/// <param name="State">Its parts and links.</param>
/// <param name="Counts">Measures and tests, by the id of the part; null where nothing counts them yet.</param>
/// <param name="BareNote">What a bare driver says of itself.</param>
/// <param name="Layer">Of a process, whose account is shown: the work as it is imagined, as it is done, or both on one map.</param>
public sealed record DiagramSight(DiagramState State, IReadOnlyDictionary<string, DriverCount>? Counts = null, string? BareNote = null, WorkLayer Layer = WorkLayer.Both);
