using Cairn.Tables.Cells;

namespace Cairn.Tables.Sources;

/// <summary>The rows of a file one after the other, whether it is text or a workbook.</summary>
internal interface IRowSource : IDisposable
{
    /// <summary>The current row as a person counts it, from 1, blank rows included.</summary>
    int Row { get; }

    /// <summary>How many cells the current row has.</summary>
    int Count { get; }

    /// <summary>Whether a row's cells are told apart by counting separators, so that a surplus cell means that something shifted.</summary>
    bool IsPositional { get; }

    /// <summary>Whether a lone point before three digits may separate thousands: files separated by semicolons come from places that write so.</summary>
    bool PointMayGroup { get; }

    /// <summary>The share of the file read so far, where its size is known.</summary>
    double? Fraction { get; }

    bool Next();

    Cell this[int index] { get; }
}
