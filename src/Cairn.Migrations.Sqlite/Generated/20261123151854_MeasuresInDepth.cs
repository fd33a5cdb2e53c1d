using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cairn.Migrations.Sqlite.Generated
{
    /// <inheritdoc />
    public partial class MeasuresInDepth : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "Import",
                table: "Readings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Sample",
                table: "Readings",
                type: "TEXT",
                maxLength: 12500,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Sending",
                table: "Readings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Import",
                table: "ReadingRevisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Sample",
                table: "ReadingRevisions",
                type: "TEXT",
                maxLength: 12500,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Sending",
                table: "ReadingRevisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsCountedAnew",
                table: "MeasureVersions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Text_Part",
                table: "MeasureVersions",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Text_SmallNumbers",
                table: "MeasureVersions",
                type: "TEXT",
                maxLength: 20,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "Text_Theory",
                table: "MeasureVersions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Text_Trajectory",
                table: "MeasureVersions",
                type: "TEXT",
                maxLength: 1000,
                nullable: false,
                defaultValue: "");

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
                name: "ChartEmbeds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Measure = table.Column<Guid>(type: "TEXT", nullable: false),
                    SecretHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Opened = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WithdrawnBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    Withdrawn = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChartEmbeds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ChartEmbeds_Measures_Measure",
                        column: x => x.Measure,
                        principalTable: "Measures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

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
                name: "Imports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Project = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Rows = table.Column<int>(type: "INTEGER", nullable: false),
                    Headings = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Columns = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    IsMeant = table.Column<bool>(type: "INTEGER", nullable: false),
                    Begun = table.Column<long>(type: "INTEGER", nullable: true),
                    Ended = table.Column<long>(type: "INTEGER", nullable: true),
                    Added = table.Column<int>(type: "INTEGER", nullable: false),
                    Corrected = table.Column<int>(type: "INTEGER", nullable: false),
                    Same = table.Column<int>(type: "INTEGER", nullable: false),
                    UndoneBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    UndoneAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Print = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Imports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Imports_Projects_Project",
                        column: x => x.Project,
                        principalTable: "Projects",
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

            migrationBuilder.CreateTable(
                name: "SmallNumberRules",
                columns: table => new
                {
                    Organisation = table.Column<Guid>(type: "TEXT", nullable: false),
                    MostOfFew = table.Column<int>(type: "INTEGER", nullable: false),
                    FewestOutOf = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SmallNumberRules", x => x.Organisation);
                    table.ForeignKey(
                        name: "FK_SmallNumberRules_Organisations_Organisation",
                        column: x => x.Organisation,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ImportFiles",
                columns: table => new
                {
                    Import = table.Column<Guid>(type: "TEXT", nullable: false),
                    Bytes = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportFiles", x => x.Import);
                    table.ForeignKey(
                        name: "FK_ImportFiles_Imports_Import",
                        column: x => x.Import,
                        principalTable: "Imports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Readings_Import",
                table: "Readings",
                column: "Import");

            migrationBuilder.CreateIndex(
                name: "IX_ReadingRevisions_Import",
                table: "ReadingRevisions",
                column: "Import");

            migrationBuilder.CreateIndex(
                name: "IX_Measures_Origin",
                table: "Measures",
                column: "Origin");

            migrationBuilder.CreateIndex(
                name: "IX_ChartEmbeds_By",
                table: "ChartEmbeds",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_ChartEmbeds_Measure",
                table: "ChartEmbeds",
                column: "Measure");

            migrationBuilder.CreateIndex(
                name: "IX_ChartEmbeds_SecretHash",
                table: "ChartEmbeds",
                column: "SecretHash",
                unique: true);

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
                name: "IX_Imports_By",
                table: "Imports",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_Imports_Project_By_Key",
                table: "Imports",
                columns: new[] { "Project", "By", "Key" },
                unique: true);

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

            migrationBuilder.AddForeignKey(
                name: "FK_ReadingRevisions_Imports_Import",
                table: "ReadingRevisions",
                column: "Import",
                principalTable: "Imports",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Readings_Imports_Import",
                table: "Readings",
                column: "Import",
                principalTable: "Imports",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Measures_Measures_Origin",
                table: "Measures");

            migrationBuilder.DropForeignKey(
                name: "FK_ReadingRevisions_Imports_Import",
                table: "ReadingRevisions");

            migrationBuilder.DropForeignKey(
                name: "FK_Readings_Imports_Import",
                table: "Readings");

            migrationBuilder.DropTable(
                name: "ChartEmbeds");

            migrationBuilder.DropTable(
                name: "DashboardMeasures");

            migrationBuilder.DropTable(
                name: "ImportFiles");

            migrationBuilder.DropTable(
                name: "PublishedDefinitions");

            migrationBuilder.DropTable(
                name: "SmallNumberRules");

            migrationBuilder.DropTable(
                name: "Imports");

            migrationBuilder.DropIndex(
                name: "IX_Readings_Import",
                table: "Readings");

            migrationBuilder.DropIndex(
                name: "IX_ReadingRevisions_Import",
                table: "ReadingRevisions");

            migrationBuilder.DropIndex(
                name: "IX_Measures_Origin",
                table: "Measures");

            migrationBuilder.DropColumn(
                name: "Import",
                table: "Readings");

            migrationBuilder.DropColumn(
                name: "Sample",
                table: "Readings");

            migrationBuilder.DropColumn(
                name: "Sending",
                table: "Readings");

            migrationBuilder.DropColumn(
                name: "Import",
                table: "ReadingRevisions");

            migrationBuilder.DropColumn(
                name: "Sample",
                table: "ReadingRevisions");

            migrationBuilder.DropColumn(
                name: "Sending",
                table: "ReadingRevisions");

            migrationBuilder.DropColumn(
                name: "IsCountedAnew",
                table: "MeasureVersions");

            migrationBuilder.DropColumn(
                name: "Text_Part",
                table: "MeasureVersions");

            migrationBuilder.DropColumn(
                name: "Text_SmallNumbers",
                table: "MeasureVersions");

            migrationBuilder.DropColumn(
                name: "Text_Theory",
                table: "MeasureVersions");

            migrationBuilder.DropColumn(
                name: "Text_Trajectory",
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
