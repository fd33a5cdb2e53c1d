using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cairn.Migrations.Sqlite.Generated
{
    /// <inheritdoc />
    public partial class Problems : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ProblemBoards",
                columns: table => new
                {
                    Organisation = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsOpenToVisitors = table.Column<bool>(type: "INTEGER", nullable: false),
                    Limit = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProblemBoards", x => x.Organisation);
                    table.ForeignKey(
                        name: "FK_ProblemBoards_Organisations_Organisation",
                        column: x => x.Organisation,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Problems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Organisation = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Tags = table.Column<int>(type: "INTEGER", nullable: false),
                    Matters = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    MergedInto = table.Column<Guid>(type: "TEXT", nullable: true),
                    MattersToPatients = table.Column<int>(type: "INTEGER", nullable: true),
                    MattersToStaff = table.Column<int>(type: "INTEGER", nullable: true),
                    Outlier = table.Column<int>(type: "INTEGER", nullable: true),
                    Viability = table.Column<int>(type: "INTEGER", nullable: true),
                    ReleasesTime = table.Column<int>(type: "INTEGER", nullable: true),
                    Effort = table.Column<int>(type: "INTEGER", nullable: true),
                    Priority = table.Column<int>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Problems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Problems_Organisations_Organisation",
                        column: x => x.Organisation,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Problems_Problems_MergedInto",
                        column: x => x.MergedInto,
                        principalTable: "Problems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProblemReplies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Problem = table.Column<Guid>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProblemReplies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProblemReplies_Problems_Problem",
                        column: x => x.Problem,
                        principalTable: "Problems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProblemReports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Problem = table.Column<Guid>(type: "TEXT", nullable: false),
                    About = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reporter = table.Column<Guid>(type: "TEXT", nullable: true),
                    SecretHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProblemReports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProblemReports_Problems_About",
                        column: x => x.About,
                        principalTable: "Problems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProblemReports_Problems_Problem",
                        column: x => x.Problem,
                        principalTable: "Problems",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ProblemReplies_By",
                table: "ProblemReplies",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_ProblemReplies_Problem_At",
                table: "ProblemReplies",
                columns: new[] { "Problem", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_ProblemReports_About",
                table: "ProblemReports",
                column: "About");

            migrationBuilder.CreateIndex(
                name: "IX_ProblemReports_Problem_Reporter",
                table: "ProblemReports",
                columns: new[] { "Problem", "Reporter" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProblemReports_Reporter",
                table: "ProblemReports",
                column: "Reporter");

            migrationBuilder.CreateIndex(
                name: "IX_ProblemReports_SecretHash",
                table: "ProblemReports",
                column: "SecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Problems_MergedInto",
                table: "Problems",
                column: "MergedInto");

            migrationBuilder.CreateIndex(
                name: "IX_Problems_Organisation_State_At",
                table: "Problems",
                columns: new[] { "Organisation", "State", "At" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ProblemBoards");

            migrationBuilder.DropTable(
                name: "ProblemReplies");

            migrationBuilder.DropTable(
                name: "ProblemReports");

            migrationBuilder.DropTable(
                name: "Problems");
        }
    }
}
