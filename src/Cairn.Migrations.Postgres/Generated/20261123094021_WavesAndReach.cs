using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cairn.Migrations.Postgres.Generated
{
    /// <inheritdoc />
    public partial class WavesAndReach : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<Guid>(
                name: "Project",
                table: "Waves",
                type: "uuid",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uuid");

            migrationBuilder.AddColumn<Guid>(
                name: "Organisation",
                table: "Waves",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Answer",
                table: "ProjectLooseEnds",
                type: "character varying(500)",
                maxLength: 500,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Reach",
                table: "Profiles",
                type: "character varying(300)",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<long>(
                name: "Followed",
                table: "ProblemReports",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "WaveEvidence",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Wave = table.Column<Guid>(type: "uuid", nullable: false),
                    Item = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Link = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Entry = table.Column<Guid>(type: "uuid", nullable: true),
                    By = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WaveEvidence", x => x.Id);
                    table.ForeignKey(
                        name: "FK_WaveEvidence_JournalEntries_Entry",
                        column: x => x.Entry,
                        principalTable: "JournalEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_WaveEvidence_Waves_Wave",
                        column: x => x.Wave,
                        principalTable: "Waves",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Waves_Organisation_Instrument_Opened",
                table: "Waves",
                columns: new[] { "Organisation", "Instrument", "Opened" });

            migrationBuilder.CreateIndex(
                name: "IX_WaveEvidence_Entry",
                table: "WaveEvidence",
                column: "Entry");

            migrationBuilder.CreateIndex(
                name: "IX_WaveEvidence_Wave",
                table: "WaveEvidence",
                column: "Wave");

            migrationBuilder.AddForeignKey(
                name: "FK_Waves_Organisations_Organisation",
                table: "Waves",
                column: "Organisation",
                principalTable: "Organisations",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Waves_Organisations_Organisation",
                table: "Waves");

            migrationBuilder.DropTable(
                name: "WaveEvidence");

            migrationBuilder.DropIndex(
                name: "IX_Waves_Organisation_Instrument_Opened",
                table: "Waves");

            migrationBuilder.DropColumn(
                name: "Organisation",
                table: "Waves");

            migrationBuilder.DropColumn(
                name: "Answer",
                table: "ProjectLooseEnds");

            migrationBuilder.DropColumn(
                name: "Reach",
                table: "Profiles");

            migrationBuilder.DropColumn(
                name: "Followed",
                table: "ProblemReports");

            migrationBuilder.AlterColumn<Guid>(
                name: "Project",
                table: "Waves",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true);
        }
    }
}
