using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cairn.Migrations.Sqlite.Generated
{
    /// <inheritdoc />
    public partial class StepsOfReports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Followed",
                table: "ProblemReports");

            migrationBuilder.CreateTable(
                name: "ReportSteps",
                columns: table => new
                {
                    Report = table.Column<Guid>(type: "TEXT", nullable: false),
                    Problem = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportSteps", x => new { x.Report, x.Problem });
                    table.ForeignKey(
                        name: "FK_ReportSteps_ProblemReports_Report",
                        column: x => x.Report,
                        principalTable: "ProblemReports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ReportSteps_Problems_Problem",
                        column: x => x.Problem,
                        principalTable: "Problems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ReportSteps_Problem",
                table: "ReportSteps",
                column: "Problem");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ReportSteps");

            migrationBuilder.AddColumn<long>(
                name: "Followed",
                table: "ProblemReports",
                type: "INTEGER",
                nullable: true);
        }
    }
}
