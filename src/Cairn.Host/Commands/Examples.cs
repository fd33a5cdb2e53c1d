namespace Cairn.Host.Commands;

/// <summary>Commands to learn each verb from; a test runs those of the charts.</summary>
internal static class Examples
{
    public static IReadOnlyList<string> For(string command) => command switch
    {
        "chart" =>
        [
            "cairn chart samples/falls.csv --period month --value falls --denominator bed_days --out falls.svg",
            "cairn chart samples/falls.csv --period month --value falls --kind c --phase-after 20 --direction lower --target 4 --out falls.html",
            "cairn chart samples/falls.csv --period month --value falls --kind i --method making-data-count --direction lower --json",
        ],
        "funnel" =>
        [
            "cairn funnel samples/wards.csv --unit ward --value falls --denominator bed_days --kind rate --multiply 1000 --out wards.svg",
            "cairn funnel samples/wards.csv --unit ward --value screened --denominator admitted --kind proportion --overdispersion additive",
            "cairn funnel samples/wards.csv --unit ward --value falls --denominator bed_days --kind rate --json",
        ],
        "cusum" =>
        [
            "cairn cusum samples/operations.csv --period date --value died --p0 0.03 --out deaths.svg",
            "cairn cusum samples/operations.csv --period date --value died --p0 0.03 --odds-ratio 1.5 --limit 4",
            "cairn cusum samples/operations.csv --period date --value died --p0 0.03 --json",
        ],
        "pareto" =>
        [
            "cairn pareto samples/reasons.csv --category reason --count patients --out reasons.svg",
            "cairn pareto samples/wards.csv --category ward --count falls",
            "cairn pareto samples/operations.csv --category died --json",
        ],
        "serve" =>
        [
            "cairn serve",
            "cairn serve --urls http://localhost:8080 --data ./cairn-data --empty",
            "cairn serve --data ./cairn-data --postgres 'Host=db;Database=cairn;Username=cairn'",
        ],
        "backup" =>
        [
            "cairn backup --data ./cairn-data --out cairn-backup.zip",
            "cairn backup --data ./cairn-data --postgres 'Host=db;Database=cairn;Username=cairn' --out cairn-backup.zip",
        ],
        "restore" =>
        [
            "cairn restore cairn-backup.zip --data ./restored",
            "cairn restore cairn-backup.zip --data ./restored --postgres 'Host=db;Database=restored;Username=cairn'",
        ],
        "check-audit" =>
        [
            "cairn check-audit --data ./cairn-data",
        ],
        _ =>
        [
            "cairn serve --empty",
            "cairn backup --data ./cairn-data --out cairn-backup.zip",
            "cairn chart samples/falls.csv --period month --value falls --denominator bed_days --out falls.svg",
            "cairn funnel samples/wards.csv --unit ward --value falls --denominator bed_days --kind rate",
            "cairn chart --help",
        ],
    };
}
