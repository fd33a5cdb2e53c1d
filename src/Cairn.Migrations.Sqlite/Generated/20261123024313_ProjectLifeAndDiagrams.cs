using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cairn.Migrations.Sqlite.Generated
{
    /// <inheritdoc />
    public partial class ProjectLifeAndDiagrams : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "PK_ProjectAims",
                table: "ProjectAims");

            migrationBuilder.AddColumn<string>(
                name: "Called",
                table: "ProjectParts",
                type: "TEXT",
                maxLength: 60,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<double>(
                name: "GapAimed",
                table: "ProjectClosings",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "GapBegan",
                table: "ProjectClosings",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "GapReached",
                table: "ProjectClosings",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "GapRemains",
                table: "ProjectClosings",
                type: "TEXT",
                maxLength: 1000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "GapStory",
                table: "ProjectClosings",
                type: "TEXT",
                maxLength: 1000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "GapUnit",
                table: "ProjectClosings",
                type: "TEXT",
                maxLength: 60,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "Number",
                table: "ProjectAims",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Place",
                table: "ProjectAims",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddPrimaryKey(
                name: "PK_ProjectAims",
                table: "ProjectAims",
                columns: new[] { "Project", "Number" });

            migrationBuilder.CreateTable(
                name: "CharterReviews",
                columns: table => new
                {
                    Project = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    IsApproved = table.Column<bool>(type: "INTEGER", nullable: true),
                    Words = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    AnsweredBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    AnsweredAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CharterReviews", x => new { x.Project, x.Number });
                    table.ForeignKey(
                        name: "FK_CharterReviews_CharterVersions_Project_Number",
                        columns: x => new { x.Project, x.Number },
                        principalTable: "CharterVersions",
                        principalColumns: new[] { "Project", "Number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CharterRules",
                columns: table => new
                {
                    Organisation = table.Column<Guid>(type: "TEXT", nullable: false),
                    NeedsApproval = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CharterRules", x => x.Organisation);
                    table.ForeignKey(
                        name: "FK_CharterRules_Organisations_Organisation",
                        column: x => x.Organisation,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Diagrams",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Project = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Begun = table.Column<long>(type: "INTEGER", nullable: false),
                    Removed = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Diagrams", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Diagrams_Projects_Project",
                        column: x => x.Project,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProjectChanges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Project = table.Column<Guid>(type: "TEXT", nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Verdict = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProjectChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProjectChanges_Projects_Project",
                        column: x => x.Project,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProjectFollowUpReminders",
                columns: table => new
                {
                    Closing = table.Column<Guid>(type: "TEXT", nullable: false),
                    Months = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProjectFollowUpReminders", x => new { x.Closing, x.Months, x.Number });
                    table.ForeignKey(
                        name: "FK_ProjectFollowUpReminders_ProjectClosings_Closing",
                        column: x => x.Closing,
                        principalTable: "ProjectClosings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProjectLooseEnds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Project = table.Column<Guid>(type: "TEXT", nullable: false),
                    Person = table.Column<Guid>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Called = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Settled = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    SettledAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProjectLooseEnds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProjectLooseEnds_Projects_Project",
                        column: x => x.Project,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DiagramOperations",
                columns: table => new
                {
                    Diagram = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Node = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Other = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Field = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: false),
                    HadEffect = table.Column<bool>(type: "INTEGER", nullable: false),
                    Before = table.Column<string>(type: "TEXT", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", nullable: false),
                    Towards = table.Column<string>(type: "TEXT", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DiagramOperations", x => new { x.Diagram, x.Number });
                    table.ForeignKey(
                        name: "FK_DiagramOperations_Diagrams_Diagram",
                        column: x => x.Diagram,
                        principalTable: "Diagrams",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DiagramVersions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Diagram = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DiagramVersions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DiagramVersions_Diagrams_Diagram",
                        column: x => x.Diagram,
                        principalTable: "Diagrams",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_Begun_Id",
                table: "Projects",
                columns: new[] { "Begun", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_DiagramOperations_By",
                table: "DiagramOperations",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_DiagramOperations_Diagram_Key",
                table: "DiagramOperations",
                columns: new[] { "Diagram", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Diagrams_Project",
                table: "Diagrams",
                column: "Project");

            migrationBuilder.CreateIndex(
                name: "IX_DiagramVersions_By",
                table: "DiagramVersions",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_DiagramVersions_Diagram",
                table: "DiagramVersions",
                column: "Diagram");

            migrationBuilder.CreateIndex(
                name: "IX_ProjectChanges_Project",
                table: "ProjectChanges",
                column: "Project");

            migrationBuilder.CreateIndex(
                name: "IX_ProjectLooseEnds_Project",
                table: "ProjectLooseEnds",
                column: "Project");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CharterReviews");

            migrationBuilder.DropTable(
                name: "CharterRules");

            migrationBuilder.DropTable(
                name: "DiagramOperations");

            migrationBuilder.DropTable(
                name: "DiagramVersions");

            migrationBuilder.DropTable(
                name: "ProjectChanges");

            migrationBuilder.DropTable(
                name: "ProjectFollowUpReminders");

            migrationBuilder.DropTable(
                name: "ProjectLooseEnds");

            migrationBuilder.DropTable(
                name: "Diagrams");

            migrationBuilder.DropIndex(
                name: "IX_Projects_Begun_Id",
                table: "Projects");

            migrationBuilder.DropPrimaryKey(
                name: "PK_ProjectAims",
                table: "ProjectAims");

            migrationBuilder.DropColumn(
                name: "Called",
                table: "ProjectParts");

            migrationBuilder.DropColumn(
                name: "GapAimed",
                table: "ProjectClosings");

            migrationBuilder.DropColumn(
                name: "GapBegan",
                table: "ProjectClosings");

            migrationBuilder.DropColumn(
                name: "GapReached",
                table: "ProjectClosings");

            migrationBuilder.DropColumn(
                name: "GapRemains",
                table: "ProjectClosings");

            migrationBuilder.DropColumn(
                name: "GapStory",
                table: "ProjectClosings");

            migrationBuilder.DropColumn(
                name: "GapUnit",
                table: "ProjectClosings");

            migrationBuilder.DropColumn(
                name: "Number",
                table: "ProjectAims");

            migrationBuilder.DropColumn(
                name: "Place",
                table: "ProjectAims");

            migrationBuilder.AddPrimaryKey(
                name: "PK_ProjectAims",
                table: "ProjectAims",
                column: "Project");
        }
    }
}
