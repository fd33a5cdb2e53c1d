using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cairn.Migrations.Postgres.Generated
{
    /// <inheritdoc />
    public partial class MeasuresAndCharts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Measures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Project = table.Column<Guid>(type: "uuid", nullable: false),
                    By = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Measures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Measures_Projects_Project",
                        column: x => x.Project,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ChartPhases",
                columns: table => new
                {
                    Measure = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Answers = table.Column<int>(type: "integer", nullable: false),
                    By = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChartPhases", x => new { x.Measure, x.From });
                    table.ForeignKey(
                        name: "FK_ChartPhases_Measures_Measure",
                        column: x => x.Measure,
                        principalTable: "Measures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ChartSettings",
                columns: table => new
                {
                    Measure = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Method = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Baseline = table.Column<int>(type: "integer", nullable: true),
                    By = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChartSettings", x => x.Measure);
                    table.ForeignKey(
                        name: "FK_ChartSettings_Measures_Measure",
                        column: x => x.Measure,
                        principalTable: "Measures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ExcludedPoints",
                columns: table => new
                {
                    Measure = table.Column<Guid>(type: "uuid", nullable: false),
                    Period = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    By = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExcludedPoints", x => new { x.Measure, x.Period });
                    table.ForeignKey(
                        name: "FK_ExcludedPoints_Measures_Measure",
                        column: x => x.Measure,
                        principalTable: "Measures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MeasureVersions",
                columns: table => new
                {
                    Measure = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    By = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Text_AgreedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Text_AgreedWith = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Text_Aim = table.Column<int>(type: "integer", nullable: true),
                    Text_Collection = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Text_Denominator = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Text_Differences = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Text_Direction = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Text_Domain = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    Text_EffectFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    Text_Exclusions = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Text_Frequency = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Text_Idea = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Text_IsCollectedAlready = table.Column<bool>(type: "boolean", nullable: false),
                    Text_Level = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    Text_Minutes = table.Column<int>(type: "integer", nullable: true),
                    Text_Name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Text_Numerator = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Text_Owner = table.Column<Guid>(type: "uuid", nullable: true),
                    Text_Per = table.Column<int>(type: "integer", nullable: false),
                    Text_RetireOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Text_ReviewOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Text_Shape = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Text_Source = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Text_Strata = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Text_Target = table.Column<double>(type: "double precision", nullable: true),
                    Text_Type = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Text_Unit = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeasureVersions", x => new { x.Measure, x.Number });
                    table.ForeignKey(
                        name: "FK_MeasureVersions_Measures_Measure",
                        column: x => x.Measure,
                        principalTable: "Measures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReadingRevisions",
                columns: table => new
                {
                    Measure = table.Column<Guid>(type: "uuid", nullable: false),
                    Stratum = table.Column<string>(type: "character varying(130)", maxLength: 130, nullable: false),
                    Period = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Value = table.Column<double>(type: "double precision", nullable: true),
                    Denominator = table.Column<double>(type: "double precision", nullable: true),
                    Definition = table.Column<int>(type: "integer", nullable: false),
                    By = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Why = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReadingRevisions", x => new { x.Measure, x.Stratum, x.Period, x.Version });
                    table.ForeignKey(
                        name: "FK_ReadingRevisions_Measures_Measure",
                        column: x => x.Measure,
                        principalTable: "Measures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Readings",
                columns: table => new
                {
                    Measure = table.Column<Guid>(type: "uuid", nullable: false),
                    Stratum = table.Column<string>(type: "character varying(130)", maxLength: 130, nullable: false),
                    Period = table.Column<DateOnly>(type: "date", nullable: false),
                    Value = table.Column<double>(type: "double precision", nullable: true),
                    Denominator = table.Column<double>(type: "double precision", nullable: true),
                    Definition = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    By = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Why = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Readings", x => new { x.Measure, x.Stratum, x.Period });
                    table.ForeignKey(
                        name: "FK_Readings_Measures_Measure",
                        column: x => x.Measure,
                        principalTable: "Measures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SignalAnswers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Measure = table.Column<Guid>(type: "uuid", nullable: false),
                    Period = table.Column<DateOnly>(type: "date", nullable: false),
                    Why = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    By = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignalAnswers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SignalAnswers_Measures_Measure",
                        column: x => x.Measure,
                        principalTable: "Measures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ChartPhases_By",
                table: "ChartPhases",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_ChartSettings_By",
                table: "ChartSettings",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_ExcludedPoints_By",
                table: "ExcludedPoints",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_Measures_Project",
                table: "Measures",
                column: "Project");

            migrationBuilder.CreateIndex(
                name: "IX_MeasureVersions_By",
                table: "MeasureVersions",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_SignalAnswers_By",
                table: "SignalAnswers",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_SignalAnswers_Measure_Period",
                table: "SignalAnswers",
                columns: new[] { "Measure", "Period" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ChartPhases");

            migrationBuilder.DropTable(
                name: "ChartSettings");

            migrationBuilder.DropTable(
                name: "ExcludedPoints");

            migrationBuilder.DropTable(
                name: "MeasureVersions");

            migrationBuilder.DropTable(
                name: "ReadingRevisions");

            migrationBuilder.DropTable(
                name: "Readings");

            migrationBuilder.DropTable(
                name: "SignalAnswers");

            migrationBuilder.DropTable(
                name: "Measures");
        }
    }
}
