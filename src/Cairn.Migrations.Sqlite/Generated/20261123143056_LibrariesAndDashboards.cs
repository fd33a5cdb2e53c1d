using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cairn.Migrations.Sqlite.Generated
{
    /// <inheritdoc />
    public partial class LibrariesAndDashboards : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Text_Part",
                table: "MeasureVersions",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "Text_Theory",
                table: "MeasureVersions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Origin",
                table: "Measures",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "OriginVersion",
                table: "Measures",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "DashboardMeasures",
                columns: table => new
                {
                    Organisation = table.Column<Guid>(type: "TEXT", nullable: false),
                    Measure = table.Column<Guid>(type: "TEXT", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Entry = table.Column<Guid>(type: "TEXT", nullable: true),
                    Story = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    ToldBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Told = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DashboardMeasures", x => new { x.Organisation, x.Measure });
                    table.ForeignKey(
                        name: "FK_DashboardMeasures_JournalEntries_Entry",
                        column: x => x.Entry,
                        principalTable: "JournalEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DashboardMeasures_Measures_Measure",
                        column: x => x.Measure,
                        principalTable: "Measures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DashboardMeasures_Organisations_Organisation",
                        column: x => x.Organisation,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PublishedDefinitions",
                columns: table => new
                {
                    Measure = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Organisation = table.Column<Guid>(type: "TEXT", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Standing = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    JudgedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Judged = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublishedDefinitions", x => x.Measure);
                    table.ForeignKey(
                        name: "FK_PublishedDefinitions_MeasureVersions_Measure_Number",
                        columns: x => new { x.Measure, x.Number },
                        principalTable: "MeasureVersions",
                        principalColumns: new[] { "Measure", "Number" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PublishedDefinitions_Organisations_Organisation",
                        column: x => x.Organisation,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Measures_Origin",
                table: "Measures",
                column: "Origin");

            migrationBuilder.CreateIndex(
                name: "IX_DashboardMeasures_By",
                table: "DashboardMeasures",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_DashboardMeasures_Entry",
                table: "DashboardMeasures",
                column: "Entry");

            migrationBuilder.CreateIndex(
                name: "IX_DashboardMeasures_Measure",
                table: "DashboardMeasures",
                column: "Measure");

            migrationBuilder.CreateIndex(
                name: "IX_DashboardMeasures_ToldBy",
                table: "DashboardMeasures",
                column: "ToldBy");

            migrationBuilder.CreateIndex(
                name: "IX_PublishedDefinitions_By",
                table: "PublishedDefinitions",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_PublishedDefinitions_JudgedBy",
                table: "PublishedDefinitions",
                column: "JudgedBy");

            migrationBuilder.CreateIndex(
                name: "IX_PublishedDefinitions_Measure_Number",
                table: "PublishedDefinitions",
                columns: new[] { "Measure", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_PublishedDefinitions_Organisation",
                table: "PublishedDefinitions",
                column: "Organisation");

            migrationBuilder.AddForeignKey(
                name: "FK_Measures_Measures_Origin",
                table: "Measures",
                column: "Origin",
                principalTable: "Measures",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Measures_Measures_Origin",
                table: "Measures");

            migrationBuilder.DropTable(
                name: "DashboardMeasures");

            migrationBuilder.DropTable(
                name: "PublishedDefinitions");

            migrationBuilder.DropIndex(
                name: "IX_Measures_Origin",
                table: "Measures");

            migrationBuilder.DropColumn(
                name: "Text_Part",
                table: "MeasureVersions");

            migrationBuilder.DropColumn(
                name: "Text_Theory",
                table: "MeasureVersions");

            migrationBuilder.DropColumn(
                name: "Origin",
                table: "Measures");

            migrationBuilder.DropColumn(
                name: "OriginVersion",
                table: "Measures");
        }
    }
}
