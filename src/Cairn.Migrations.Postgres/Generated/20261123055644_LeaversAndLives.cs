using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cairn.Migrations.Postgres.Generated
{
    /// <inheritdoc />
    public partial class LeaversAndLives : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "AimsVersion",
                table: "Projects",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "From",
                table: "Projects",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "LastAim",
                table: "Projects",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Matter",
                table: "ProjectLooseEnds",
                type: "character varying(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "Who");

            migrationBuilder.AddColumn<string>(
                name: "GapOfGroups",
                table: "ProjectClosings",
                type: "character varying(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Science",
                table: "CharterVersions",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "Departures",
                columns: table => new
                {
                    Person = table.Column<Guid>(type: "uuid", nullable: false),
                    Organisation = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Departures", x => x.Person);
                    table.ForeignKey(
                        name: "FK_Departures_Organisations_Organisation",
                        column: x => x.Organisation,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_From",
                table: "Projects",
                column: "From");

            migrationBuilder.CreateIndex(
                name: "IX_Departures_Organisation",
                table: "Departures",
                column: "Organisation");

            migrationBuilder.AddForeignKey(
                name: "FK_Projects_Problems_From",
                table: "Projects",
                column: "From",
                principalTable: "Problems",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Projects_Problems_From",
                table: "Projects");

            migrationBuilder.DropTable(
                name: "Departures");

            migrationBuilder.DropIndex(
                name: "IX_Projects_From",
                table: "Projects");

            migrationBuilder.DropColumn(
                name: "AimsVersion",
                table: "Projects");

            migrationBuilder.DropColumn(
                name: "From",
                table: "Projects");

            migrationBuilder.DropColumn(
                name: "LastAim",
                table: "Projects");

            migrationBuilder.DropColumn(
                name: "Matter",
                table: "ProjectLooseEnds");

            migrationBuilder.DropColumn(
                name: "GapOfGroups",
                table: "ProjectClosings");

            migrationBuilder.DropColumn(
                name: "Science",
                table: "CharterVersions");
        }
    }
}
