namespace Cairn.Shared.Basics;

/// <summary>Why something is not done: the key of a sentence in the words, what fills its gaps, and the field it is about.</summary>
public sealed record Refusal(string Words, string? Field = null, params IReadOnlyList<object> Arguments);
