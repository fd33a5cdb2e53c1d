using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cairn.Migrations.Sqlite.Generated
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
                type: "TEXT",
                maxLength: 12500,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Sending",
                table: "Readings",
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

            migrationBuilder.AddColumn<string>(
                name: "Text_SmallNumbers",
                table: "MeasureVersions",
                type: "TEXT",
                maxLength: 20,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Text_Trajectory",
                table: "MeasureVersions",
                type: "TEXT",
                maxLength: 1000,
                nullable: false,
                defaultValue: "");

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
