using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cairn.Migrations.Postgres.Generated
{
    /// <inheritdoc />
    public partial class ReadingsOfEveryKind : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Sample",
                table: "Readings",
                type: "character varying(12500)",
                maxLength: 12500,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Sending",
                table: "Readings",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Sample",
                table: "ReadingRevisions",
                type: "character varying(12500)",
                maxLength: 12500,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Sending",
                table: "ReadingRevisions",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Text_SmallNumbers",
                table: "MeasureVersions",
                type: "character varying(20)",
                maxLength: 20,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Text_Trajectory",
                table: "MeasureVersions",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "SmallNumberRules",
                columns: table => new
                {
                    Organisation = table.Column<Guid>(type: "uuid", nullable: false),
                    MostOfFew = table.Column<int>(type: "integer", nullable: false),
                    FewestOutOf = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SmallNumberRules");

            migrationBuilder.DropColumn(
                name: "Sample",
                table: "Readings");

            migrationBuilder.DropColumn(
                name: "Sending",
                table: "Readings");

            migrationBuilder.DropColumn(
                name: "Sample",
                table: "ReadingRevisions");

            migrationBuilder.DropColumn(
                name: "Sending",
                table: "ReadingRevisions");

            migrationBuilder.DropColumn(
                name: "Text_SmallNumbers",
                table: "MeasureVersions");

            migrationBuilder.DropColumn(
                name: "Text_Trajectory",
                table: "MeasureVersions");
        }
    }
}
