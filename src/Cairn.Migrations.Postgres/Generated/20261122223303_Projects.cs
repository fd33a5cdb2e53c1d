using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cairn.Migrations.Postgres.Generated
{
    /// <inheritdoc />
    public partial class Projects : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Projects",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Organisation = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Problem = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Approach = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Process = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Privacy = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Begun = table.Column<DateOnly>(type: "date", nullable: false),
                    Search = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Projects", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Projects_Organisations_Organisation",
                        column: x => x.Organisation,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CharterVersions",
                columns: table => new
                {
                    Project = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    By = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    PatientAim = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Evidence = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Context = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Measure = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    WhyNow = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Scope = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Priority = table.Column<Guid>(type: "uuid", nullable: true),
                    Resources = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    ProtectedHours = table.Column<int>(type: "integer", nullable: true),
                    Ethics = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Causes = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Design = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Fit = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Testing = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Sustaining = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CharterVersions", x => new { x.Project, x.Number });
                    table.ForeignKey(
                        name: "FK_CharterVersions_Projects_Project",
                        column: x => x.Project,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CharterVersions_StrategicPriorities_Priority",
                        column: x => x.Priority,
                        principalTable: "StrategicPriorities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProjectAims",
                columns: table => new
                {
                    Project = table.Column<Guid>(type: "uuid", nullable: false),
                    Purpose = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    What = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    HowMuch = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ForWhom = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Where = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    By = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProjectAims", x => x.Project);
                    table.ForeignKey(
                        name: "FK_ProjectAims_Projects_Project",
                        column: x => x.Project,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProjectClosings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Project = table.Column<Guid>(type: "uuid", nullable: false),
                    Ended = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Shortfalls = table.Column<int>(type: "integer", nullable: false),
                    Helped = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Next = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    By = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Reopened = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProjectClosings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProjectClosings_Projects_Project",
                        column: x => x.Project,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProjectParts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Project = table.Column<Guid>(type: "uuid", nullable: false),
                    Person = table.Column<Guid>(type: "uuid", nullable: false),
                    Role = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Joined = table.Column<DateOnly>(type: "date", nullable: false),
                    Left = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProjectParts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProjectParts_Projects_Project",
                        column: x => x.Project,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProjectPauses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Project = table.Column<Guid>(type: "uuid", nullable: false),
                    Reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    By = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Until = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProjectPauses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProjectPauses_Projects_Project",
                        column: x => x.Project,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProjectStakeholders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Project = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Affected = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Say = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Support = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Pitch = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProjectStakeholders", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProjectStakeholders_Projects_Project",
                        column: x => x.Project,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProjectUsedTimes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Project = table.Column<Guid>(type: "uuid", nullable: false),
                    Person = table.Column<Guid>(type: "uuid", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Minutes = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProjectUsedTimes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProjectUsedTimes_Projects_Project",
                        column: x => x.Project,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CharterSignOffs",
                columns: table => new
                {
                    Project = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    By = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CharterSignOffs", x => new { x.Project, x.Number });
                    table.ForeignKey(
                        name: "FK_CharterSignOffs_CharterVersions_Project_Number",
                        columns: x => new { x.Project, x.Number },
                        principalTable: "CharterVersions",
                        principalColumns: new[] { "Project", "Number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProjectFollowUps",
                columns: table => new
                {
                    Closing = table.Column<Guid>(type: "uuid", nullable: false),
                    Months = table.Column<int>(type: "integer", nullable: false),
                    Project = table.Column<Guid>(type: "uuid", nullable: false),
                    Lasting = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Words = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    By = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProjectFollowUps", x => new { x.Closing, x.Months });
                    table.ForeignKey(
                        name: "FK_ProjectFollowUps_ProjectClosings_Closing",
                        column: x => x.Closing,
                        principalTable: "ProjectClosings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProjectFollowUps_Projects_Project",
                        column: x => x.Project,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CharterVersions_Priority",
                table: "CharterVersions",
                column: "Priority");

            migrationBuilder.CreateIndex(
                name: "IX_ProjectClosings_Project",
                table: "ProjectClosings",
                column: "Project");

            migrationBuilder.CreateIndex(
                name: "IX_ProjectFollowUps_Project",
                table: "ProjectFollowUps",
                column: "Project");

            migrationBuilder.CreateIndex(
                name: "IX_ProjectParts_Person",
                table: "ProjectParts",
                column: "Person");

            migrationBuilder.CreateIndex(
                name: "IX_ProjectParts_Project",
                table: "ProjectParts",
                column: "Project");

            migrationBuilder.CreateIndex(
                name: "IX_ProjectPauses_Project",
                table: "ProjectPauses",
                column: "Project");

            migrationBuilder.CreateIndex(
                name: "IX_Projects_Organisation",
                table: "Projects",
                column: "Organisation");

            migrationBuilder.CreateIndex(
                name: "IX_ProjectStakeholders_Project",
                table: "ProjectStakeholders",
                column: "Project");

            migrationBuilder.CreateIndex(
                name: "IX_ProjectUsedTimes_Person",
                table: "ProjectUsedTimes",
                column: "Person");

            migrationBuilder.CreateIndex(
                name: "IX_ProjectUsedTimes_Project_Day",
                table: "ProjectUsedTimes",
                columns: new[] { "Project", "Day" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CharterSignOffs");

            migrationBuilder.DropTable(
                name: "ProjectAims");

            migrationBuilder.DropTable(
                name: "ProjectFollowUps");

            migrationBuilder.DropTable(
                name: "ProjectParts");

            migrationBuilder.DropTable(
                name: "ProjectPauses");

            migrationBuilder.DropTable(
                name: "ProjectStakeholders");

            migrationBuilder.DropTable(
                name: "ProjectUsedTimes");

            migrationBuilder.DropTable(
                name: "CharterVersions");

            migrationBuilder.DropTable(
                name: "ProjectClosings");

            migrationBuilder.DropTable(
                name: "Projects");
        }
    }
}
