using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cairn.Migrations.Postgres.Generated
{
    /// <inheritdoc />
    public partial class Imports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "Import",
                table: "Readings",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Import",
                table: "ReadingRevisions",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Imports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Project = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    By = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Rows = table.Column<int>(type: "integer", nullable: false),
                    Headings = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Columns = table.Column<string>(type: "character varying(8000)", maxLength: 8000, nullable: false),
                    State = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Why = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    IsMeant = table.Column<bool>(type: "boolean", nullable: false),
                    Begun = table.Column<long>(type: "bigint", nullable: true),
                    Ended = table.Column<long>(type: "bigint", nullable: true),
                    Added = table.Column<int>(type: "integer", nullable: false),
                    Corrected = table.Column<int>(type: "integer", nullable: false),
                    Same = table.Column<int>(type: "integer", nullable: false),
                    UndoneBy = table.Column<Guid>(type: "uuid", nullable: true),
                    UndoneAt = table.Column<long>(type: "bigint", nullable: true),
                    Key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Print = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
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
                name: "ImportFiles",
                columns: table => new
                {
                    Import = table.Column<Guid>(type: "uuid", nullable: false),
                    Bytes = table.Column<byte[]>(type: "bytea", nullable: false)
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
                name: "IX_Imports_By",
                table: "Imports",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_Imports_Project_By_Key",
                table: "Imports",
                columns: new[] { "Project", "By", "Key" },
                unique: true);

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
                name: "FK_ReadingRevisions_Imports_Import",
                table: "ReadingRevisions");

            migrationBuilder.DropForeignKey(
                name: "FK_Readings_Imports_Import",
                table: "Readings");

            migrationBuilder.DropTable(
                name: "ImportFiles");

            migrationBuilder.DropTable(
                name: "Imports");

            migrationBuilder.DropIndex(
                name: "IX_Readings_Import",
                table: "Readings");

            migrationBuilder.DropIndex(
                name: "IX_ReadingRevisions_Import",
                table: "ReadingRevisions");

            migrationBuilder.DropColumn(
                name: "Import",
                table: "Readings");

            migrationBuilder.DropColumn(
                name: "Import",
                table: "ReadingRevisions");
        }
    }
}
